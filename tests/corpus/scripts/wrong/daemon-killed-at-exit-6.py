import time
from multiprocessing import Process


def background(func, *args):
    p = Process(target=func, args=args)
    p.daemon = True
    p.start()
    return p


def simulate(days, name):
    rabbits = 2
    for day in range(1, days + 1):
        time.sleep(0.15)
        rabbits = int(rabbits * 1.6)
        print(f"{name} day {day}: {rabbits} rabbits", flush=True)
    print(name, "simulation complete")


def main():
    background(simulate, 12, "meadow")
    background(simulate, 9, "garden")
    # meanwhile main does something useful
    total = 0
    for i in range(5):
        total += i ** 2
        time.sleep(0.1)
    print("main has computed", total)


if __name__ == "__main__":
    main()
