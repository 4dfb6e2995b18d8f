"""Write a program that starts 4 processes. Every process prints its own number."""
from multiprocessing import Process
import random


def lotto(number):
    print("my number is", number)


def main():
    balls = random.sample(range(1, 50), 6)
    crew = []
    for ball in balls:
        p = Process(target=lotto, args=(ball,))
        p.start()
        crew.append(p)
    for p in crew:
        p.join()
    print(len(crew), "numbers drawn")


if __name__ == "__main__":
    main()
