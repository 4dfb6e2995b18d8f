import time
from concurrent.futures import ProcessPoolExecutor


def convert(celsius):
    fahrenheit = []
    for c in celsius:
        time.sleep(0.1)
        fahrenheit.append(c * 9 / 5 + 32)
    return fahrenheit


def main():
    measured = [12.5, 14.0, 9.5, 21.0, 18.5, 7.0]
    with ProcessPoolExecutor(max_workers=3) as executor:
        # the executor gives every temperature to another process
        results = executor.map(convert, [measured])
        for r in results:
            print(r)


if __name__ == "__main__":
    main()
