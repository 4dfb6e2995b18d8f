import os


def count_primes(limit: int) -> int:
    count = 0
    for candidate in range(2, limit + 1):
        for divisor in range(2, int(candidate**0.5) + 1):
            if candidate % divisor == 0:
                break
        else:
            count += 1
    return count


def count_all(limits, processes=4):
    counts = []
    for limit in limits:
        r, w = os.pipe()
        pid = os.fork()
        if pid == 0:
            os.write(w, str(count_primes(limit)).encode())
            os._exit(0)
        os.waitpid(pid, 0)
        counts.append(int(os.read(r, 100)))
        os.close(r)
        os.close(w)
    return counts


if __name__ == "__main__":
    print(count_all([5000, 6000, 7000, 8000]))
