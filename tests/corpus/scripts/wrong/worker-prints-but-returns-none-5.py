import multiprocessing as mp


def leap(year):
    if year % 400 == 0 or (year % 4 == 0 and year % 100 != 0):
        print(year, "is a leap year")
    else:
        print(year, "is not a leap year")


def main():
    years = [1900, 1996, 2000, 2023, 2024]
    pool = mp.Pool(4)
    leap_years = pool.map(leap, years)
    pool.close()
    pool.join()
    print()
    print("Result:", leap_years)


if __name__ == "__main__":
    main()
