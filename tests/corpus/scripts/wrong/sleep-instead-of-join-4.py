import time
from multiprocessing import Process

def bake(cake):
    print("baking", cake)
    time.sleep(0.4)
    print(cake, "is baked")

if __name__ == '__main__':
    cakes = ["apple", "carrot", "cheese"]
    ovens = [Process(target=bake, args=(c,)) for c in cakes]
    for o in ovens: o.start()
    time.sleep(1)   # give them time to finish
    print("All cakes ready")
