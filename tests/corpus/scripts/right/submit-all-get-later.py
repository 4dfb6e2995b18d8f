from multiprocessing import Pool
import time


def ask_station(city):
    time.sleep(0.2)
    return len(city) + 10


if __name__ == "__main__":
    cities = ["Rome", "Paris", "Lima", "Tokyo", "Quito", "Dakar"]
    begin = time.time()
    with Pool(4) as pool:
        asked = {c: pool.apply_async(ask_station, (c,)) for c in cities}
        weather = {c: a.get() for c, a in asked.items()}
    print(weather)
    print("fast:", time.time() - begin < 1.0)
