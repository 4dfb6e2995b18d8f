from multiprocessing import Process

settings = {"unit": "C", "digits": 0}


def show(station, celsius):
    value = celsius
    if settings["unit"] == "F":
        value = celsius * 1.8 + 32
    print(f'{station}: {value:.{settings["digits"]}f} {settings["unit"]}')


def main():
    # our American visitors want Fahrenheit
    settings["unit"] = "F"
    settings["digits"] = 1
    data = {"north": 4.5, "south": 11.2, "harbour": 8.8}
    ps = [Process(target=show, args=item) for item in data.items()]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print("unit was", settings["unit"])


if __name__ == "__main__":
    main()
