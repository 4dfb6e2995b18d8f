from multiprocessing import Process
from time import sleep, time

def bake(cake):
    print("  oven:", cake, "in")
    sleep(0.2)
    print("  oven:", cake, "out")

if __name__ == "__main__":
    begin = time()
    waiting = ["lemon", "apple", "carrot", "nut"]
    while waiting:
        cake = waiting.pop()
        oven = Process(target=bake, args=(cake,))
        oven.start()
        oven.join()
    print("four ovens, time:", round(time() - begin, 2))
