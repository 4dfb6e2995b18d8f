import multiprocessing
import os

fork = multiprocessing.get_context("fork")


def invite(guests):
    """One process for each guest."""
    letters = []
    for guest in guests:
        def write_letter():
            print(f"[{os.getpid()}] Dear {guest}, please come to my party!")

        letters.append(fork.Process(target=write_letter))
    return letters


if __name__ == "__main__":
    letters = invite(["Ada", "Grace", "Linus"])
    for letter in letters:
        letter.start()
    for letter in letters:
        letter.join()
