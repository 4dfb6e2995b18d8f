import multiprocessing as mp


def is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


if __name__ == "__main__":
    years = [1900, 2000, 2023, 2024]
    with mp.Pool(4) as pool:
        handles = [pool.apply_async(is_leap, args=(year)) for year in years]
        answers = [h.get() for h in handles]
    print(dict(zip(years, answers)))
