import multiprocessing

multiprocessing.set_start_method("spawn")


def leap_year(year):
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    print(year, "is a leap year" if leap else "is not a leap year")


def main():
    years = 1900, 2000, 2023, 2024
    processes = [multiprocessing.Process(target=leap_year, args=(y,)) for y in years]
    for p in processes:
        p.start()
    for p in processes:
        p.join()
    print("checked", len(years), "years")


if __name__ == "__main__":
    main()
