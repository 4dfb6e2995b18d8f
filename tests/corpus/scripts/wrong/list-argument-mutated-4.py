"""Merge sort with two processes: each one sorts its half, then we merge."""
import multiprocessing
import random
from heapq import merge


def sort_half(half):
    half.sort()


def main():
    numbers = random.sample(range(100), 12)
    print("before:", numbers)
    left = numbers[:6]
    right = numbers[6:]
    a = multiprocessing.Process(target=sort_half, args=(left,))
    b = multiprocessing.Process(target=sort_half, args=(right,))
    a.start()
    b.start()
    a.join()
    b.join()
    print("left half: ", left)
    print("right half:", right)
    print("after:", list(merge(left, right)))


if __name__ == "__main__":
    main()
