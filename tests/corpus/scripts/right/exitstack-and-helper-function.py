from contextlib import ExitStack
from multiprocessing import Process
import time


def bake(cake):
    time.sleep(0.2)
    print(cake, "is baked")


def launch(stack, cake):
    p = Process(target=bake, args=(cake,))
    p.start()
    stack.callback(p.join)


if __name__ == "__main__":
    with ExitStack() as stack:
        for cake in ("apple pie", "brownie", "muffin", "scone"):
            launch(stack, cake)
    print("all cakes are ready")
