"""Exercise 3: draw four lottery numbers with four processes."""
import multiprocessing
import random


class Drawer(multiprocessing.Process):
    def run(self):
        return


def draw():
    drawers = []
    numbers = []
    while len(drawers) < 4:
        d = Drawer()
        d.start()
        drawers.append(d)
        number = random.randint(1, 49)
        numbers.append(number)
        print("%s draws %d" % (d.name, number))
    [d.join() for d in drawers]
    return numbers


if __name__ == '__main__':
    print("numbers of the four processes:", draw())
