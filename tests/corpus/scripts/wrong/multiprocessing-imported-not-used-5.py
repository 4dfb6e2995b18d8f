import multiprocessing
import time

def count_down(name, start):
    while start > 0:
        start -= 1
    print(name, "finished")

begin = time.time()
for name in ["red", "green", "blue", "yellow"]:
    count_down(name, 200000)
print("with multiprocessing:", round(time.time() - begin, 2), "seconds")
