import logging
from concurrent.futures import ProcessPoolExecutor

logging.basicConfig(level=logging.INFO, format="%(processName)s %(message)s")


def bmi(name, kilos, metres):
    value = kilos / metres ** 2
    logging.info("BMI of %s: %.1f", name, value)


def main():
    people = [("Ann", 61, 1.70), ("Bob", 95, 1.82), ("Cem", 74, 1.75)]
    futures = {}
    with ProcessPoolExecutor(max_workers=3) as executor:
        for name, kilos, metres in people:
            futures[name] = executor.submit(bmi, name, kilos, metres)
        print("--- table ---")
        for name, future in futures.items():
            print(f"{name:>5} | {future.result()}")


if __name__ == "__main__":
    main()
