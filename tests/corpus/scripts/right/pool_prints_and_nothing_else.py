from multiprocessing import Pool
import os


def show_price(litres):
    price = 0.8 + litres * 0.45
    print(f"{litres} l cost {price:.2f} (process {os.getpid()})")


if __name__ == "__main__":
    sizes = [0.33, 0.5, 0.75, 1, 1.5, 2]
    with Pool(3) as pool:
        pool.map(show_price, sizes)
        pool.close()
        pool.join()
    print("(the lines above may come in any order)")
