from multiprocessing import Process, Value
import time

def nth_prime(n, answer):
    found = 0
    candidate = 1
    while found < n:
        candidate += 1
        if all(candidate % d for d in range(2, int(candidate ** 0.5) + 1)):
            found += 1
        if candidate % 100 == 0:
            time.sleep(0.05)        # be nice to the computer
    answer.value = candidate

if __name__ == "__main__":
    answer = Value("l", 0)
    p = Process(target=nth_prime, args=(300, answer))
    p.start()
    # should not take longer than 0.3 s
    p.join(0.3)
    print("The 300th prime is", answer.value)
