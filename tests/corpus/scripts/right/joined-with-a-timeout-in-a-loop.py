from multiprocessing import Process
import time

def grow(plant, weeks):
    for week in range(weeks):
        time.sleep(0.2)
    print(plant, "is ripe after", weeks, "weeks")

if __name__ == "__main__":
    garden = [Process(target=grow, args=("tomato", 5)), Process(target=grow, args=("radish", 2))]
    for p in garden:
        p.start()
    for p in garden:
        p.join(0.3)
        while p.is_alive():
            print("... still waiting for", p.name)
            p.join(0.3)
        print(p.name, "exit code", p.exitcode)
    print("harvest time")
