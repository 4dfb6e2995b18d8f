import math
import multiprocessing

# three processes for three factorials
p1 = multiprocessing.Process()
p2 = multiprocessing.Process()
p3 = multiprocessing.Process()


def main():
    p1.start()
    print("process 1: 5! =", math.factorial(5))
    p2.start()
    print("process 2: 6! =", math.factorial(6))
    p3.start()
    print("process 3: 7! =", math.factorial(7))
    p1.join()
    p2.join()
    p3.join()


if __name__ == "__main__":
    main()
