import os
from multiprocessing import Process


def is_prime(n):
    answer = n > 1 and all(n % d for d in range(2, int(n ** 0.5) + 1))
    print("pid", os.getpid(), ":", n, "is prime" if answer else "is not prime")


if __name__ == "__main__":
    candidates = [97, 1001, 7919, 104729]
    team = []
    for c in candidates:
        team.append(Process(target=is_prime, args=(c,)))

    for member in team:
        member.run()

    for member in team:
        if member.is_alive():      # only wait for those still working
            member.join()
    print("checked", len(candidates), "numbers with", len(team), "processes")
