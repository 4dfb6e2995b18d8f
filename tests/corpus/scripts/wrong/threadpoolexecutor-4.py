import os
import time
from concurrent.futures import ThreadPoolExecutor, as_completed


def check_link(url):
    time.sleep(0.05 * (len(url) % 4))
    return f"{url} ok (checked by process {os.getpid()})"


urls = ["a.example/x", "b.example/yy", "c.example/zzz", "d.example", "e.example/long/path"]

if __name__ == "__main__":
    executor = ThreadPoolExecutor(4)      # 4 processes
    futures = {}
    for u in urls:
        futures[executor.submit(check_link, u)] = u
    for f in as_completed(futures):
        print(futures[f], "=>", f.result())
    executor.shutdown()
