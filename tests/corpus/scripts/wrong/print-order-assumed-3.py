# rocket start: four processes count down
from multiprocessing import Process
import random
import time


def say(text):
    time.sleep(random.random() / 10)     # prepare the rocket
    print(text)


if __name__ == "__main__":
    # started in this order, so they also print in this order
    crew = [Process(target=say, args=(t,)) for t in ("3", "2", "1", "LIFT OFF")]
    for c in crew:
        c.start()
    for c in crew:
        c.join()
