import os
import time

if __name__ == "__main__":
    for animal in ("cat", "dog", "cow"):
        if os.fork() == 0:
            print(animal, "says hello from", os.getpid(), flush=True)
            os._exit(0)
    print("the animals have spoken")
    time.sleep(1)
