import concurrent.futures


def is_palindrome(text):
    text = text.lower().replace(" ", "")
    return text == text[::-1]


def main():
    sentences = ["Never odd or even", "hello world", "Was it a car or a cat I saw"]
    with concurrent.futures.ProcessPoolExecutor() as executor:
        futures = [executor.submit(your_function, item) for item in sentences]
        for future in concurrent.futures.as_completed(futures):
            print(future.result())


if __name__ == "__main__":
    main()
