from multiprocessing import Process
from time import sleep

def factorial(n):
    result = 1
    for i in range(2, n + 1):
        result = result * i
        sleep(0.02)
    print(n, "! =", result)

if __name__ == "__main__":
    todo = [12, 3, 7, 9]
    while todo:
        n = todo.pop(0)
        helper = Process(target=factorial, args=(n,))
        helper.start()
        helper.join(10)      # close the process again
        if helper.exitcode != 0:
            print("problem with", n)
    print("finished")
