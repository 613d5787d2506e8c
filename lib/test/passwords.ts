/** The test cluster listens on this machine alone and is thrown away. */
export const TEST_PASSWORDS = { owner: 'test-owner', app: 'test-app' }
