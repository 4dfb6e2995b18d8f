from multiprocessing import Pool

CONVERT = {
    "km": lambda miles: miles * 1.609,
    "fahrenheit": lambda c: c * 9 / 5 + 32,
}


def convert_all(what, values):
    with Pool(3) as pool:
        return pool.map(CONVERT[what], values)


if __name__ == "__main__":
    print("temperatures:", convert_all("fahrenheit", [0, 20, 37.5, 100]))
    print("distances:", convert_all("km", [1, 26.2]))
