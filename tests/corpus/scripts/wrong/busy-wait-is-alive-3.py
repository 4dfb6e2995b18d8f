import multiprocessing
import time


def bake(cake):
    time.sleep(1)
    print(cake, "is ready")


if __name__ == "__main__":
    ovens = []
    for cake in "apple", "cherry", "cheese":
        oven = multiprocessing.Process(target=bake, args=(cake,), name=cake)
        oven.start()
        ovens.append(oven)

    looks = 0
    while True:
        looks += 1
        if not any(oven.is_alive() for oven in ovens):
            break

    print("I looked", looks, "times. Everything is baked!")
