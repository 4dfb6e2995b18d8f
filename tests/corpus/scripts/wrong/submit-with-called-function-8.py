import concurrent.futures as cf
import tempfile
import time
from pathlib import Path


def save_log(folder, day):
    time.sleep(0.1)
    (Path(folder) / f"day{day}.log").write_text("ok\n" * day)
    print("wrote log of day", day)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        with cf.ProcessPoolExecutor(max_workers=3) as pool:
            futures = {day: pool.submit(save_log(folder, day)) for day in range(1, 6)}
            cf.wait(futures.values())
        print(all(f.done() for f in futures.values()))
        print(len(list(Path(folder).iterdir())), "files")
