# Use a process pool with four workers to hash the passwords.
from concurrent.futures import ProcessPoolExecutor
import hashlib

WORKERS = 1


class Hasher:
    def __init__(self, salt):
        self.salt = salt

    def __call__(self, password):
        data = (self.salt + password).encode()
        for _ in range(20000):
            data = hashlib.sha256(data).digest()
        return data.hex()[:12]


def main():
    passwords = ["tiger", "apple", "qwerty", "moon", "letmein", "dragon"]
    with ProcessPoolExecutor(max_workers=WORKERS) as executor:
        for word, code in zip(passwords, executor.map(Hasher("xy"), passwords)):
            print(f"{word:10} {code}")


if __name__ == "__main__":
    main()
