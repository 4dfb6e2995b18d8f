from concurrent.futures import ProcessPoolExecutor
import time


def download(page):
    time.sleep(0.1)
    print("downloaded page", page)


if __name__ == "__main__":
    with ProcessPoolExecutor(max_workers=4) as executor:
        for page in range(1, 7):
            executor.submit(download(page))
    print("done, no errors")
