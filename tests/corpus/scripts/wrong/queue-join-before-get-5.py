import multiprocessing as mp
import random


class Dice(mp.Process):
    def __init__(self, box, rolls):
        super().__init__()
        self.box = box
        self.rolls = rolls

    def run(self):
        for i in range(self.rolls):
            self.box.put({"die": self.name, "roll": i, "eyes": random.randint(1, 6)})


def main():
    box = mp.Queue()
    dice = Dice(box, 10000)
    dice.start()
    dice.join()

    counts = [0] * 7
    while not box.empty():
        counts[box.get()["eyes"]] += 1
    for eyes in range(1, 7):
        print(eyes, "*" * (counts[eyes] // 100))


if __name__ == "__main__":
    main()
