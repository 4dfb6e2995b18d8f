import multiprocessing
import time


def fetch_weather(city):
    time.sleep(0.05)
    return city, len(city) * 3


if __name__ == "__main__":
    pool = multiprocessing.Pool(3)
    weather = {}
    for city in ["Lima", "Quito", "Bogota"]:
        weather[city] = pool.apply_async(fetch_weather, (city,))
    pool.close()
    pool.join()
    # everything is finished now
    for city in weather:
        print(f"{city}: {weather[city]} degrees")
