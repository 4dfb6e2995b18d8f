import multiprocessing as mp

settings = {"unit": "C", "digits": 3}


def show_temperature(station, celsius):
    value = celsius
    if settings["unit"] == "F":
        value = celsius * 9 / 5 + 32
    print(f"{station}: {round(value, settings['digits'])} {settings['unit']}")


def load_settings():
    # pretend that these come out of a config file
    settings["unit"] = "F"
    settings["digits"] = 1


def main():
    load_settings()
    print("settings are now", settings)
    readings = {"Oslo": -3.456, "Rome": 18.25, "Cairo": 31.4}
    jobs = [mp.Process(target=show_temperature, args=item)
            for item in readings.items()]
    for j in jobs:
        j.start()
    for j in jobs:
        j.join()


if __name__ == "__main__":
    main()
