from multiprocessing import Pool
import time


def download(n):
    time.sleep(0.2)             # slow network
    return "x" * n


if __name__ == "__main__":
    pages = [download(n) for n in (100, 200, 300, 400)]
    with Pool(4) as pool:
        print(pool.map(len, pages))
