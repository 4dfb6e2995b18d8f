import multiprocessing as mp
import time


def launch(func, *args):
    """makes a process, starts it and gives it back"""
    return mp.Process(target=func, args=args).start()


def boil(minutes, what):
    time.sleep(minutes / 50)
    print(f"{what}: boiled for {minutes} minutes")


def main():
    kitchen = {}
    kitchen["egg"] = launch(boil, 6, "egg")
    kitchen["rice"] = launch(boil, 12, "rice")
    kitchen["pasta"] = launch(boil, 9, "pasta")
    while any(p.is_alive() for p in kitchen.values()):
        time.sleep(0.05)
    print("dinner!")


if __name__ == "__main__":
    main()
