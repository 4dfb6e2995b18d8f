from concurrent.futures import ProcessPoolExecutor


def describe(city, degrees):
    if degrees < 0:
        word = "freezing"
    elif degrees < 15:
        word = "cold"
    else:
        word = "warm"
    return f"{city} is {word}"


def main():
    cities = ["Oslo", "Paris", "Cairo"]
    degrees = [-5, 9, 27]
    with ProcessPoolExecutor(max_workers=3) as executor:
        for line in executor.map(describe, list(zip(cities, degrees))):
            print(line)


if __name__ == "__main__":
    main()
