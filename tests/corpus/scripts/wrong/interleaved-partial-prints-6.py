import sys
import time
import multiprocessing as mp

DIALOG = {
    "Romeo": "But soft, what light",
    "Juliet": "Deny thy father",
    "Nurse": "Madam!",
}


def typewriter(who, text, speed=0.004):
    for letter in f"{who}: {text}\n":
        sys.stdout.write(letter)
        sys.stdout.flush()
        time.sleep(speed)


def main():
    actors = [mp.Process(target=typewriter, args=pair) for pair in DIALOG.items()]
    for a in actors:
        a.start()
    for a in actors:
        a.join()
    print("--- curtain ---")


if __name__ == "__main__":
    main()
