from multiprocessing import Pool
import time


def rain_sum(year):
    time.sleep(0.1)
    return year, sum((year * m) % 97 for m in range(1, 13))


if __name__ == "__main__":
    pools = []
    answers = []
    for year in range(2018, 2024):
        pool = Pool(4)
        pools.append(pool)
        answers.append(pool.apply_async(rain_sum, (year,)))
    for a in answers:
        year, mm = a.get()
        print(f"{year}: {mm} mm of rain")
