from multiprocessing import Process
import time

def hike(name, hours):
    time.sleep(hours / 5)
    print(name, "is back after", hours, "hours")

if __name__ == '__main__':
    group = []
    for name, hours in [("Ana", 5), ("Bo", 4), ("Cy", 1)]:
        group.append(Process(target=hike, args=(name, hours)))
        group[-1].start()
    group[-1].join()
    print("Everybody is back, we can eat")
