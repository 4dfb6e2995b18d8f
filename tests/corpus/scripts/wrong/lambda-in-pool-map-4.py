from multiprocessing import Pool

CONVERSIONS = {
    "celsius to fahrenheit": lambda c: c * 9 / 5 + 32,
    "km to miles": lambda km: km * 0.6214,
    "kg to pounds": lambda kg: kg * 2.2046,
}

if __name__ == "__main__":
    value = 20
    pool = Pool(3)
    jobs = []
    for title, convert in CONVERSIONS.items():
        jobs.append((title, pool.apply_async(convert, (value,))))
    pool.close()
    for title, job in jobs:
        print(f"{value} {title}: {job.get():.2f}")
    pool.join()
