from concurrent.futures import ProcessPoolExecutor
import time

CITIES = {"Lima": 19.2, "Kyiv": -3.5, "Perth": 27.8, "Quito": 14.4}


def to_fahrenheit(city, celsius):
    time.sleep(0.1)
    return f"{city}: {celsius * 9 / 5 + 32:.1f} F"


def main():
    pool = ProcessPoolExecutor(max_workers=4)
    city = "Lima"
    # one job for each city
    job1 = pool.submit(to_fahrenheit, city, CITIES[city])
    job2 = pool.submit(to_fahrenheit, city, CITIES[city])
    job3 = pool.submit(to_fahrenheit, city, CITIES[city])
    job4 = pool.submit(to_fahrenheit, city, CITIES[city])
    for job in (job1, job2, job3, job4):
        print(job.result())
    pool.shutdown()


if __name__ == "__main__":
    main()
