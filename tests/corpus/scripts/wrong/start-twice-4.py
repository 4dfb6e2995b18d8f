from multiprocessing import Process
import random

def roll_dice():
    print("you rolled", random.randint(1, 6))

if __name__ == "__main__":
    dice = Process(target=roll_dice)
    rolls = 0
    while rolls < 3:
        dice.start()
        dice.join()
        rolls += 1
    print("3 rolls done")
