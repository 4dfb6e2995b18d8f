# four processes
import multiprocessing
import time

def first(x):
    result = x * x
    print("Square: " + str(result))

def second(x):
    result = x * x * x
    print("Cube: " + str(result))

def third(x):
    result = x ** 0.5
    print("Square Root: " + str(result))

def fourth(x):
    result = x ** (1/3)
    print("Cube Root: " + str(result))

if __name__ == "__main__":
    start = time.time()
    process1 = multiprocessing.Process(target=first, args=(10,))
    process2 = multiprocessing.Process(target=second, args=(10,))
    process3 = multiprocessing.Process(target=third, args=(10,))
    process4 = multiprocessing.Process(target=fourth, args=(10,))
    process1.start()
    process2.start()
    process3.start()
    process4.start()
    process1.join()
    process2.join()
    process3.join()
    process4.join()
    end = time.time()
    print("It took", end - start, "seconds")
