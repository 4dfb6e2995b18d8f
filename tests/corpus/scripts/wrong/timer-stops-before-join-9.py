from multiprocessing import Pool
import time


def sharpen(picture):
    time.sleep(0.2)
    x = 0
    for i in range(200_000):
        x += i % 3
    return picture, x


if __name__ == "__main__":
    pictures = [f"pic{i}.bmp" for i in range(6)]
    with Pool(3) as pool:
        start = time.time()
        job = pool.map_async(sharpen, pictures)
        end = time.time()
        print("6 pictures sharpened in", round(end - start, 4), "seconds")
        for name, x in job.get():
            print(name, x)
