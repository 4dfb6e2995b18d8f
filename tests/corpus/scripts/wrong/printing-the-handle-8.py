from concurrent.futures import ProcessPoolExecutor


def temperature(day):
    return 15 + day % 4


def main():
    with ProcessPoolExecutor(max_workers=4) as ex:
        week = {}
        for day in range(1, 8):
            week[day] = ex.submit(temperature, day)
    for day, degrees in week.items():
        print(f"day {day}: {degrees} degrees")


if __name__ == '__main__':
    main()
