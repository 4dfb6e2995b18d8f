from multiprocessing import Pool

# ---- step 1: open the pool ----
if __name__ == "__main__":
    pool = Pool(3)
    print("pool is open")


# ---- step 2: the function ----
def vowels(word):
    return sum(letter in "aeiou" for letter in word)


# ---- step 3: use it ----
if __name__ == "__main__":
    words = ["banana", "strength", "queue", "rhythm"]
    print(pool.map(vowels, words))
    pool.close()
    pool.join()
