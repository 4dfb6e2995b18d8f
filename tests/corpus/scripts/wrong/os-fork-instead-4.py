import os


def in_new_process(func, value):
    """run func(value) in a new process, give back the end to read the answer from"""
    r, w = os.pipe()
    if os.fork() == 0:
        os.close(r)
        answer = func(value)
        os.write(w, str(answer).encode())
        os._exit(0)
    os.close(w)
    return r


def digit_sum(n):
    return sum(int(c) for c in str(2 ** n))


def main():
    exponents = [100, 1000, 5000]
    ends = []
    for e in exponents:
        ends.append(in_new_process(digit_sum, e))
    for e, r in zip(exponents, ends):
        print("digit sum of 2 **", e, "is", os.read(r, 100).decode())
        os.close(r)
        os.wait()


if __name__ == "__main__":
    main()
