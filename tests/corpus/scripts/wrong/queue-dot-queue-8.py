"""
Three cooks share one list of orders, the urgent ones first.
Every order must be cooked exactly once.
"""
from multiprocessing import Process, current_process
from queue import PriorityQueue, Empty
import time


def cook(orders):
    me = current_process().name
    while True:
        try:
            prio, dish = orders.get_nowait()
        except Empty:
            break
        time.sleep(0.02)
        print(f"{me} cooked {dish} (priority {prio})\n", end="")
    print(f"{me} goes home\n", end="")


if __name__ == "__main__":
    orders = PriorityQueue()
    for prio, dish in [(3, "soup"), (1, "pizza"), (2, "pasta"), (5, "salad"), (4, "rice"), (6, "cake")]:
        orders.put((prio, dish))
    cooks = [Process(target=cook, args=(orders,), name=n) for n in ("Anna", "Ben", "Carl")]
    for c in cooks:
        c.start()
    for c in cooks:
        c.join()
    print("kitchen closed")
