import concurrent.futures
import tempfile
import time
from pathlib import Path


def download(page):
    """fake download, writes the page into a temp file and returns its size"""
    time.sleep(0.12)
    with tempfile.NamedTemporaryFile("w", suffix=".html") as f:
        f.write("<p>" * page)
        f.flush()
        return Path(f.name).stat().st_size


def main():
    # max_workers is the number of executors
    with concurrent.futures.ProcessPoolExecutor(max_workers=1) as executor:
        futures = {executor.submit(download, page): page for page in range(10, 70, 10)}
        for future in concurrent.futures.as_completed(futures):
            print("page", futures[future], "has", future.result(), "bytes")
    print("6 pages at the same time")


if __name__ == "__main__":
    main()
