"""Each step of the cake needs the result of the step before."""
from concurrent.futures import ProcessPoolExecutor
import time


def step(cake: list, what: str) -> list:
    time.sleep(0.1)
    return cake + [what]


def main():
    cake = []
    with ProcessPoolExecutor(max_workers=1) as kitchen:
        for what in ["mix", "bake", "cool", "eat"]:
            # the next step can only begin when this one is finished
            cake = kitchen.submit(step, cake, what).result()
    print(" -> ".join(cake))


if __name__ == "__main__":
    main()
