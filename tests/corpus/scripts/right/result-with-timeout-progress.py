from multiprocessing import Pool, TimeoutError
import time


def bake(minutes):
    time.sleep(minutes / 10)
    return f"baked {minutes} minutes"


if __name__ == "__main__":
    with Pool(2) as pool:
        handle = pool.apply_async(bake, (5,))
        while True:
            try:
                print(handle.get(timeout=0.2))
                break
            except TimeoutError:
                print("...")
