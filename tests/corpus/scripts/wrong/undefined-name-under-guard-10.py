from multiprocessing import Pool


def fahrenheit(celsius):
    return celsius * 9 / 5 + 32


def setup():
    readings = [12.5, 14.0, 9.8, 21.3]
    print("loaded", len(readings), "readings")


if __name__ == '__main__':
    setup()
    with Pool(4) as pool:
        for f in pool.map(fahrenheit, readings):
            print(f"{f:.1f} F")
