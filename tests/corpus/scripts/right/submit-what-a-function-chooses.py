from concurrent.futures import ProcessPoolExecutor
from math import factorial, gcd


def chosen(name):
    return {"factorial": factorial, "gcd": gcd}[name]


if __name__ == "__main__":
    orders = [("factorial", (10,)), ("gcd", (84, 36)), ("factorial", (5,))]
    with ProcessPoolExecutor(2) as executor:
        futures = {executor.submit(chosen(name), *args): (name, args) for name, args in orders}
    for future, (name, args) in futures.items():
        print(name, args, "=", future.result())
