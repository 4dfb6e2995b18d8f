from multiprocessing import Process


def is_prime(n):
    prime = n > 1 and all(n % d for d in range(2, int(n ** 0.5) + 1))
    print(n, "prime" if prime else "not prime")


if __name__ == "__main__":
    for candidate in (91, 97, 101, 119):
        p = Process(target=is_prime, args=(candidate,), name=f"check-{candidate}")
        if p.start:
            print("started", p.name)
        else:
            print("could not start", p.name)
